using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PovertyCriteria.Tests.Conventions;

/// <summary>
/// The public surface as a text file: what is added or taken away shows in a review.
/// <c>UPDATE_API=1 dotnet test --project tests/PovertyCriteria.Tests</c> rewrites it.
/// </summary>
public class PublicApiTest
{
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void PublicSurface_IsAsTheFileSays() => Repository.AssertFile(Surface(), "UPDATE_API", "tests", "PovertyCriteria.Tests", "PublicApi.txt");

    private static string Surface()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(PovertyStandard).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Describe(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
        {
            foreach (var name in Enum.GetNames(type)) yield return $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}";
            yield break;
        }

        foreach (var constructor in type.GetConstructors(declared).Where(IsSeen)) yield return $"{Plain(type.Name)}({Parameters(constructor)})";
        foreach (var field in type.GetFields(declared).Where(field => field.IsPublic || field.IsFamily))
            yield return $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType, Nullability.Create(field))} {field.Name}";
        foreach (var property in type.GetProperties(declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsSeen)))
        {
            var get = property.GetMethod is { } getter && IsSeen(getter) ? " get;" : "";
            var set = property.SetMethod is { } setter && IsSeen(setter) ? IsInit(setter) ? " init;" : " set;" : "";
            var index = property.GetIndexParameters() is { Length: > 0 } ? $"[{Parameters(property.GetMethod!)}]" : "";
            yield return $"{(property.GetMethod!.IsStatic ? "static " : "")}{Name(property.PropertyType, Nullability.Create(property))} {property.Name}{index} {{{get}{set} }}";
        }

        foreach (var method in type.GetMethods(declared).Where(method => IsSeen(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))))
        {
            if (method.Name is "<Clone>$" or "PrintMembers") continue;
            var generic = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name)) + ">" : "";
            var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
            yield return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({extension}{Parameters(method)})";
        }
    }

    private static string Describe(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface" : type.GetMethod("<Clone>$") is not null ? "record" : "class";
        var how = type.IsEnum || type.IsInterface ? "" : type.IsValueType ? type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : ""
            : type.IsAbstract && type.IsSealed ? "static " : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "";
        var above = type.IsEnum ? [Name(Enum.GetUnderlyingType(type))]
            : new[] { type.BaseType }.Where(each => each is not null && each != typeof(object) && each != typeof(ValueType)).Select(each => Name(each!))
                .Concat(type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Select(each => Name(each)).Order(StringComparer.Ordinal)).ToArray();
        var flags = type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] " : "";
        return $"{flags}{how}{kind} {type.FullName!.Replace('+', '.')}{(above.Length == 0 ? "" : " : " + string.Join(", ", above))}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var by = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? parameter.IsIn ? "in " : "ref " : "";
        var rest = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var otherwise = parameter.HasDefaultValue ? " = " + (parameter.DefaultValue switch { null => "null", Enum each => each.ToString(), bool each => each ? "true" : "false", var each => Convert.ToString(each, CultureInfo.InvariantCulture) }) : "";
        return $"{rest}{by}{Name(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{otherwise}";
    }));

    private static string Name(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef) return Name(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } inner) return Name(inner) + "?";
        var mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray) return Name(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;
        var name = type switch
        {
            _ when type == typeof(void) => "void",
            _ when type == typeof(object) => "object",
            _ when type == typeof(string) => "string",
            _ when type == typeof(bool) => "bool",
            _ when type == typeof(byte) => "byte",
            _ when type == typeof(char) => "char",
            _ when type == typeof(int) => "int",
            _ when type == typeof(uint) => "uint",
            _ when type == typeof(long) => "long",
            _ when type == typeof(decimal) => "decimal",
            _ when type.IsNested && !type.IsGenericParameter => Name(type.DeclaringType!.IsGenericTypeDefinition ? type.DeclaringType.MakeGenericType(type.GetGenericArguments()) : type.DeclaringType) + "." + type.Name,
            _ => Plain(type.Name),
        };
        if (!type.IsGenericType || type.IsNested) return name + mark;
        var arguments = type.GetGenericArguments().Select((argument, index) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(index)));
        return $"{name}<{string.Join(", ", arguments)}>{mark}";
    }

    private static string Plain(string name) => name.Split('`')[0];

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
