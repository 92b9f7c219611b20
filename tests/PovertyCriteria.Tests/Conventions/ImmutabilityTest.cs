using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PovertyCriteria.Tests.Conventions;

/// <summary>Public types are values: once made they do not change, so that they can be shared between threads and kept for years. Tallies alone count on; what they give out does not change.</summary>
public class ImmutabilityTest
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(PovertyStandard).Assembly.GetExportedTypes();

    [Fact]
    public void Properties_AreSetOnlyAtTheStart() => Assert.All(
        Types.SelectMany(type => type.GetProperties(Declared)),
        property => Assert.True(
            property.SetMethod is not { } setter || setter.IsPrivate || setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)),
            $"{property.DeclaringType}.{property.Name} can be set."));

    [Fact]
    public void Fields_AreNotPublic_AndNeverChange() => Assert.All(
        Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared)),
        field =>
        {
            Assert.True(field.IsInitOnly || field.IsLiteral || field.IsDefined(typeof(CompilerGeneratedAttribute)), $"{field.DeclaringType}.{field.Name} can change.");
            Assert.True(field.IsLiteral || !field.IsPublic, $"{field.DeclaringType}.{field.Name} is public.");
        });

    [Fact]
    public void Classes_AreSealedOrStatic_AndStructsReadOnly() => Assert.All(
        Types.Where(type => !type.IsEnum && !type.IsInterface),
        type => Assert.True(type.IsValueType ? type.IsDefined(typeof(IsReadOnlyAttribute)) : type.IsSealed || IsClosed(type), type.FullName));

    /// <summary>A base that only this library can derive from.</summary>
    private static bool IsClosed(Type type) =>
        type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).All(constructor => constructor.IsAssembly || constructor.IsFamilyAndAssembly);

    /// <summary>What a property or method gives out cannot be used to change the giver.</summary>
    [Fact]
    public void Results_AreNoListsThatCanBeWritten()
    {
        var given = Types.SelectMany(type => type.GetProperties(Declared)).Where(property => property.GetMethod is { IsPublic: true }).Select(property => (Member: (MemberInfo)property, Type: property.PropertyType))
            .Concat(Types.SelectMany(type => type.GetMethods(Declared)).Where(method => method.IsPublic && !method.IsSpecialName).Select(method => (Member: (MemberInfo)method, Type: method.ReturnType)));
        Assert.All(given, each =>
        {
            if (each.Type == typeof(string) || IsImmutable(each.Type)) return;
            Assert.False(each.Type.IsArray || typeof(IList).IsAssignableFrom(each.Type) || typeof(IDictionary).IsAssignableFrom(each.Type)
                || each.Type.IsGenericType && each.Type.GetGenericTypeDefinition() is var definition
                    && (definition == typeof(IList<>) || definition == typeof(ICollection<>) || definition == typeof(List<>) || definition == typeof(Dictionary<,>) || definition == typeof(IDictionary<,>)),
                $"{each.Member.DeclaringType}.{each.Member.Name} gives out {each.Type}.");
        });

        static bool IsImmutable(Type type) => type.Namespace == typeof(ImmutableArray).Namespace;
    }
}
