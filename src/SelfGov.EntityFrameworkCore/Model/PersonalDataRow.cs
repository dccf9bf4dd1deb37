namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>The personal data of one entry, until they are destroyed.</summary>
internal sealed class PersonalDataRow
{
    public required string CaseId { get; set; }

    public required long Version { get; set; }

    public required string Record { get; set; }
}
