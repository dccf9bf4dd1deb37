using SelfGov.Packages;

[assembly: AssemblyFixture(typeof(PackedPackages))]
