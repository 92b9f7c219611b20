namespace PovertyCriteria.Cli;

/// <summary>Reads or writes a small file at once: a column map, a standard of the user's own, a filled form.</summary>
internal static class WholeFile
{
    /// <summary>Writes text beside the name and moves it there, over what stood there.</summary>
    public static void Write(string name, string fullPath, string text) => Write(name, fullPath, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    /// <summary>Writes bytes beside the name and moves them there, over what stood there.</summary>
    public static void Write(string name, string fullPath, byte[] bytes)
    {
        var unfinished = $"{fullPath}.{Guid.NewGuid():N}.unfinished";
        try
        {
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, fullPath, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotUsableException(ProblemCode.OutputFailed, name, null, new($"không ghi được: {e.Message}", $"cannot be written: {e.Message}"));
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

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
