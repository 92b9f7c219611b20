using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FluentValidation;

namespace PovertyCriteria;

/// <summary>Checks the bytes of a law file of any kind: tokens, shape, sense, and only then the value.</summary>
internal static class LawFile
{
    public const int MaxBytes = 1 << 20;

    /// <summary>The content of a file; null where it has faults, each with its line.</summary>
    public static T? Check<T>(Stream json, JsonTypeInfo<T> shape, IValidator<T> sense, List<LawFault> faults, out byte[] bytes)
        where T : class
    {
        if (!TryReadBytes(json, out bytes))
        {
            faults.Add(new LawFault(LawFaultCodes.TooLarge, "$", null, new($"tệp không quá {MaxBytes} byte", $"a file of at most {MaxBytes} bytes"), "> " + MaxBytes));
            return null;
        }

        try
        {
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(bytes);
        }
        catch (DecoderFallbackException broken)
        {
            var line = 1 + bytes.Take(broken.Index).Count(each => each == (byte)'\n');
            faults.Add(new LawFault(LawFaultCodes.Encoding, "$", line, new("văn bản UTF-8", "UTF-8 text"), $"byte {broken.Index}"));
            return null;
        }

        ReadOnlySpan<byte> text = bytes;
        if (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) text = text.Slice(3);
        var places = JsonPlaces.Of(text);
        faults.AddRange(places.Faults);
        if (faults.Count > 0) return null;

        using var document = JsonDocument.Parse(text.ToArray());
        ShapeCheck.Run(document.RootElement, shape, "$", (code, path, must, was) => faults.Add(new LawFault(code, path, places.LineOf(path), must, was)));
        if (faults.Count > 0) return null;

        var file = document.Deserialize(shape)!;
        foreach (var failure in sense.Validate(file).Errors)
        {
            faults.Add(new LawFault(failure.ErrorCode, failure.PropertyName, places.LineOf(failure.PropertyName), (LocalizedText)failure.CustomState, (string?)failure.AttemptedValue ?? ""));
        }

        return faults.Count > 0 ? null : file;
    }

    /// <summary>The content of a file that is known to be sound.</summary>
    public static T ReadChecked<T>(Stream json, JsonTypeInfo<T> shape, out byte[] bytes)
        where T : class
    {
        if (!TryReadBytes(json, out bytes)) throw new InvalidOperationException("A file that was checked has become too large.");
        return JsonSerializer.Deserialize(bytes, shape)!;
    }

    public static string Digest(byte[] bytes)
    {
#if NET
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
#else
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(bytes).Select(each => each.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
#endif
    }

    private static bool TryReadBytes(Stream json, out byte[] bytes)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = json.Read(buffer, 0, buffer.Length)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length <= MaxBytes) continue;
            bytes = [];
            return false;
        }

        bytes = copy.ToArray();
        return true;
    }
}
