using System.Text;
using SelfGov.Journal.Chain;
using SelfGov.Law;

namespace SelfGov.Hearings.Record;

/// <summary>The record of a hearing as a document: Markdown, or one HTML page to print, in Kazakh, Russian or English.</summary>
/// <remarks>Texts of participants are escaped; the same record gives the same document, byte for byte.</remarks>
public static class HearingRecordDocument
{
    /// <summary>The record as Markdown.</summary>
    /// <param name="record">The record.</param>
    /// <param name="language">The language of headings and texts of the library; those of participants stay in theirs.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public static string Markdown(HearingRecord record, Language language)
    {
        ArgumentNullException.ThrowIfNull(record);
        return MarkdownRecord.Write(RecordComposition.Of(record, language));
    }

    /// <summary>The record as an HTML page.</summary>
    /// <param name="record">The record.</param>
    /// <param name="language">The language of headings and texts of the library; those of participants stay in theirs.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public static string Html(HearingRecord record, Language language)
    {
        ArgumentNullException.ThrowIfNull(record);
        return HtmlRecord.Write(RecordComposition.Of(record, language), language);
    }

    /// <summary>
    /// The digest of a document, as <see cref="DrawUpRecord"/> takes it: SHA-256 of its UTF-8 bytes, in 64 hexadecimal digits.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string DigestOf(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return HexDigest.Of(Encoding.UTF8.GetBytes(document));
    }
}
