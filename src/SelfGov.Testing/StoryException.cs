namespace SelfGov.Testing;

/// <summary>A story did not go as it was told; the message tells what happened instead, and the story so far.</summary>
/// <param name="message">What happened.</param>
/// <param name="innerException">What was thrown, where the lifecycle threw.</param>
public sealed class StoryException(string message, Exception? innerException = null) : Exception(message, innerException);
