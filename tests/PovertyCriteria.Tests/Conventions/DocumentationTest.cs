using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace PovertyCriteria.Tests.Conventions;

/// <summary>Every public member says in a sentence what it is. The compiler asks for a comment; here it must also say something.</summary>
public class DocumentationTest
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly XElement[] Comments = [.. XDocument.Load(Path.ChangeExtension(typeof(PovertyStandard).Assembly.Location, ".xml")).Descendants("member")];

    [Fact]
    public void EveryPublicTypeAndMember_IsDocumented()
    {
        var missing = new List<string>();
        foreach (var type in typeof(PovertyStandard).Assembly.GetExportedTypes())
        {
            var name = type.FullName!.Replace('+', '.');
            var ofType = Comments.Where(comment => comment.Attribute("name")!.Value == "T:" + name).ToList();
            if (!ofType.Exists(Says)) missing.Add(name);
            var parameters = ofType.Elements("param").Where(parameter => !string.IsNullOrWhiteSpace(parameter.Value)).Select(parameter => parameter.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var member in type.GetMembers(Declared).Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not Type))
            {
                if (member is MethodBase { IsSpecialName: true } special && !special.Name.StartsWith("op_", StringComparison.Ordinal) || member is ConstructorInfo) continue;
                if (member is FieldInfo { Name: "value__" } || parameters.Contains(member.Name)) continue;
                var kind = member switch { FieldInfo => "F:", PropertyInfo => "P:", _ => "M:" };
                var id = kind + name + "." + member.Name;
                if (!Comments.Any(comment => comment.Attribute("name")!.Value is var found && (found == id || found.StartsWith(id + "(", StringComparison.Ordinal) || found.StartsWith(id + "``", StringComparison.Ordinal)) && Says(comment)))
                    missing.Add(id);
            }

            var constructors = type.GetConstructors(Declared).Count(constructor => !constructor.IsDefined(typeof(CompilerGeneratedAttribute)));
            if (constructors > 0 && !type.IsValueType && parameters.Count == 0 && type.GetMethod("<Clone>$") is null
                && Comments.Count(comment => comment.Attribute("name")!.Value.StartsWith($"M:{name}.#ctor", StringComparison.Ordinal) && Says(comment)) < constructors)
                missing.Add(name + " constructor");
        }

        Assert.Empty(missing);
    }

    private static bool Says(XElement comment) => comment.Element("inheritdoc") is not null || comment.Element("summary") is { } summary && (summary.Value.Trim().Length > 0 || summary.HasElements);
}
