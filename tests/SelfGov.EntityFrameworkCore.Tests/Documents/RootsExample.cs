using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Roots;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>What <c>docs/journal.md</c> shows of roots.</summary>
internal static class RootsExample
{
    internal static async Task<RootReport> PublishAndVerifyAsync(
        ICaseJournal journal, ICheckpointSigner signer, IClock clock, string path, CancellationToken cancellationToken)
    {
        var list = new FileRootList(path);
        var publisher = new RootPublisher(journal, list, signer, clock, "okrug.example/roots");
        PublishedRoot root = await publisher.PublishAsync(cancellationToken);
        RootReport report = await new RootVerification(journal, list).VerifyAsync(root.Number, cancellationToken);
        return report;
    }
}
