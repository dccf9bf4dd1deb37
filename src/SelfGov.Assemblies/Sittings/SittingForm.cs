using SelfGov.Contract;

namespace SelfGov.Assemblies.Sittings;

/// <summary>How a gathering or an assembly is held.</summary>
public enum SittingForm
{
    /// <summary>People meet at a place.</summary>
    [Label("бетпе-бет", "очно", "in person")]
    InPerson,

    /// <summary>With digital objects through which all take part in discussion and decisions (art. 39-3(9-1), since 2026).</summary>
    [Label("цифрлық объектілерді пайдалана отырып", "с использованием цифровых объектов", "digital")]
    Digital,
}
