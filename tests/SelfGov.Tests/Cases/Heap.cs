using Xunit;

namespace SelfGov.Cases;

/// <summary>Tests that weigh the heap: while one of them runs, nothing else does.</summary>
[CollectionDefinition(nameof(Heap), DisableParallelization = true)]
public sealed class Heap;
