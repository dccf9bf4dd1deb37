using SelfGov.Law;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;

namespace SelfGov.Oracles;

/// <summary>The example of <c>docs/diagrams/README.md</c>: a host draws its own lifecycle.</summary>
internal static class PetitionDrawings
{
    public static void DrawTo(string folder)
    {
        LifecycleMap petition = LibraryPetitionLifecycle.Under(LibraryEditions.First).Map;
        File.WriteAllText(Path.Combine(folder, "petition.mmd"), MermaidDiagram.Draw(petition, Language.Kazakh));
        File.WriteAllText(Path.Combine(folder, "petition.dot"), DotDiagram.Draw(petition, Language.Kazakh));
        File.WriteAllText(Path.Combine(folder, "petition.scxml"), ScxmlMachine.Write(petition, Language.Kazakh));
        File.WriteAllText(Path.Combine(folder, "petition.json"), XStateMachine.Write(petition, Language.Kazakh));
        File.WriteAllText(Path.Combine(folder, "petition.pml"), PromelaModel.Write(petition));

        // Each kind of part has states of its own, and so a diagram of its own.
        foreach (MapPart part in petition.Parts)
        {
            File.WriteAllText(Path.Combine(folder, $"{part.Name}.mmd"), MermaidDiagram.Draw(part, Language.Kazakh));
            File.WriteAllText(Path.Combine(folder, $"{part.Name}.dot"), DotDiagram.Draw(part, Language.Kazakh));
            File.WriteAllText(Path.Combine(folder, $"{part.Name}.scxml"), ScxmlMachine.Write(part, Language.Kazakh));
            File.WriteAllText(Path.Combine(folder, $"{part.Name}.json"), XStateMachine.Write(part, Language.Kazakh));
            File.WriteAllText(Path.Combine(folder, $"{part.Name}.pml"), PromelaModel.Write(part));
        }
    }
}
