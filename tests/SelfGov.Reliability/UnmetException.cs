namespace SelfGov.Reliability;

/// <summary>What a trial holds to be so is not: a fault of the product, or of the trial.</summary>
internal sealed class UnmetException(string message, Exception? inner = null) : Exception(message, inner);
