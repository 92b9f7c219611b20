using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace PovertyCriteria.Cli.Tests.Reporting;

/// <summary>Tests that read the one report.</summary>
[CollectionDefinition(nameof(OneSampleReport))]
public sealed class OneSampleReport : ICollectionFixture<SampleReport>;

/// <summary>The report on the synthetic district in every format, made once.</summary>
public sealed class SampleReport : IDisposable
{
    public SampleReport() => Ran = Folder.Run("report", "--lang", "vi", "--format", "csv,json,xlsx,html", "--out", "out");

    public Folder Folder { get; } = new();

    public Ran Ran { get; }

    public static string[] Forms { get; } = ["7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "7.8", "7.9", "7.10", "7.11", "7.1a"];

    public List<Dictionary<string, string>> Csv(string form) => Folder.Rows($"out/form-{form}.csv");

    public XDocument Page() => ParsePage(Folder.Text("out/profile.html"));

    public SpreadsheetDocument Workbook() => SpreadsheetDocument.Open(new MemoryStream(Folder.Bytes("out/reports.xlsx")), isEditable: false);

    public static XDocument ParsePage(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    /// <summary>A figure of the CSV files as Vietnamese pages print it.</summary>
    public static string Printed(string figure, bool rate) => figure is "-" ? "-" : figure.Length == 0 ? "…"
        : decimal.Parse(figure, CultureInfo.InvariantCulture).ToString(rate ? "N2" : "N0", CultureInfo.GetCultureInfo("vi-VN"));

    public void Dispose() => Folder.Dispose();
}
