namespace SelfGov.Reliability.Changes;

/// <summary>Bytes that are put into a column as text, whether they are one or not.</summary>
internal sealed record TextBytes(byte[] Bytes);
