namespace SelfGov.Reliability;

/// <summary>A trial cannot be made on this machine; the message says why.</summary>
internal sealed class CannotTryException(string message) : Exception(message);
