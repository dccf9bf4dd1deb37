namespace SelfGov.Cases.Weighing;

/// <summary>What one case takes in memory: what it weighed when it was weighed, and in proportion what was written to it since.</summary>
internal sealed class CaseWeight
{
    // A case of some 30 KB is weighed each time it has doubled: all its weighings together take no longer than its last two.
    private const long WorthWeighing = 32 * 1024;
    private const double HardlyMore = 1.15;

    private long weighed;
    private long writtenThen;

    /// <summary>The estimate: what was weighed, and in proportion what was written since.</summary>
    internal long Of(long written, CaseMeasure measure)
    {
        lock (this)
        {
            return weighed == 0 ? measure.Estimate(written)
                : (long)(weighed * ((double)(written + CaseMeasure.Base) / (writtenThen + CaseMeasure.Base)));
        }
    }

    internal bool HasDoubled(long written, CaseMeasure measure)
    {
        lock (this)
        {
            return weighed == 0
                ? measure.IsNextSample() || measure.Estimate(written) >= WorthWeighing
                : written > 2 * writtenThen && weighed >= WorthWeighing / 2;
        }
    }

    internal bool HasGrown(long written)
    {
        lock (this)
        {
            return weighed == 0 || written + CaseMeasure.Base > HardlyMore * (writtenThen + CaseMeasure.Base);
        }
    }

    internal void Weigh(object recorded, long written, CaseMeasure measure, object edition, Func<object?> blank)
    {
        long bytes = measure.Weigh(recorded, written, edition, blank);
        lock (this)
        {
            (weighed, writtenThen) = (bytes, written);
        }
    }

    internal void Forget()
    {
        lock (this)
        {
            (weighed, writtenThen) = (0, 0);
        }
    }
}
