namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>What an append of one entry writes, and with it the statement that it takes.</summary>
/// <param name="Opens">Whether the case is new.</param>
/// <param name="HasRequest">Whether it answers a request under a key.</param>
/// <param name="HasPersonalData">Whether the entry has personal data.</param>
internal readonly record struct LoneShape(bool Opens, bool HasRequest, bool HasPersonalData);
