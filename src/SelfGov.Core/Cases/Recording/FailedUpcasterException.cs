namespace SelfGov.Cases.Recording;

/// <summary>An upcaster threw: a fault of the program, and not of the journal, which is sound.</summary>
internal sealed class FailedUpcasterException(Upcaster upcaster, Exception inner) : InvalidOperationException(
    $"The upcaster of the fact '{upcaster.FactName}' threw {inner.GetType().Name}: {inner.Message}", inner);
