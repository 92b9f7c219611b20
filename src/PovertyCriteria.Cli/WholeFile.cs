namespace PovertyCriteria.Cli;

/// <summary>Reads a small file at once: a column map, a standard of the user's own.</summary>
internal static class WholeFile
{
    public static byte[] Read(string name, string fullPath, long mostBytes)
    {
        try
        {
            var length = new FileInfo(fullPath).Length;
            return length <= mostBytes ? File.ReadAllBytes(fullPath) : throw new NotUsableException(ProblemCode.FileUnreadable, name, null, new(
                $"tệp không được quá {mostBytes} byte; đang có {length}.", $"must be at most {mostBytes} bytes; has {length}."));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NotUsableException(ProblemCode.FileMissing, name, null, new("không có tệp này.", "there is no such file."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotUsableException(ProblemCode.FileUnreadable, name, null, new($"không đọc được: {e.Message}", $"cannot be read: {e.Message}"));
        }
    }
}
