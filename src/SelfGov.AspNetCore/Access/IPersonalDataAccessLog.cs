namespace SelfGov.AspNetCore.Access;

/// <summary>
/// Records who looked at personal data, for the host that keeps such a record (Law of the Republic of Kazakhstan on personal data and their
/// protection, No. 94-V). A host registers its own.
/// </summary>
public interface IPersonalDataAccessLog
{
    /// <summary>Records that somebody is about to be shown personal data; called before anything is sent.</summary>
    /// <param name="access">Who, of which case, what.</param>
    /// <param name="cancellationToken">Cancels the recording; then nothing is sent.</param>
    /// <remarks>Where it throws, the answer is 503 and nothing was shown.</remarks>
    ValueTask RecordAsync(PersonalDataAccess access, CancellationToken cancellationToken);
}
