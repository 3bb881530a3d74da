using Infra.Engine;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Infra.Cli.Output;

/// <summary>The resources of a stack as a tree that grows while an operation runs.</summary>
/// <remarks>Events come from several threads.</remarks>
internal sealed class ResourceTree : IProgress<StepEvent>
{
    /// <summary>More lines than this nobody reads; the rest is counted.</summary>
    private const int MostLines = 200;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, TreeNode> _nodes = new(StringComparer.Ordinal);


    /// <summary>Whether nothing happened at all.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_gate) return !_nodes.Values.Any(IsShown);
        }
    }

    public void Report(StepEvent value)
    {
        lock (_gate)
        {
            // The old half of a replacement goes on a line that the new half has already.
            if (value.Operation == "delete-replaced") return;
            _nodes[value.Urn] = new TreeNode(value.Urn, value.Parent, value.Type, value.Name)
            {
                Status = value.Status,
                Took = value.End - value.Start,
                Changes = value.Changes,
                IsRetained = value.Operation == "forget",
            };
        }
    }

    /// <summary>Completes the tree with what the operation came to.</summary>
    public void Complete(OperationResult result)
    {
        lock (_gate)
        {
            foreach (var resource in result.Resources)
            {
                var took = _nodes.GetValueOrDefault(resource.Urn)?.Took;
                _nodes[resource.Urn] = new TreeNode(resource.Urn, resource.Parent, resource.Type, resource.Name)
                {
                    Status = resource.Status,
                    Id = resource.Id,
                    Took = resource.Status is ResourceStatus.Unchanged ? null : took,
                    Changes = resource.Changes,
                };
            }
        }
    }

    /// <summary>The tree as it stands.</summary>
    public IRenderable Render()
    {
        lock (_gate)
        {
            var shown = _nodes.Values.Where(IsShown).ToList();
            var children = shown.ToLookup(node => node.Parent is { } parent && _nodes.ContainsKey(parent) ? parent : "");
            var tree = new Tree(new Markup("")) { Guide = TreeGuide.Line };
            var left = MostLines;
            var roots = children[""].OrderBy(node => node.Urn, StringComparer.Ordinal).ToList();
            if (roots is [var only])
            {
                tree = new Tree(new Markup(only.Markup())) { Guide = TreeGuide.Line };
                Add(tree, only.Urn, children, ref left);
            }
            else
            {
                foreach (var root in roots) AddNode(tree, root, children, ref left);
            }
            if (left < 0) tree.AddNode(new Markup($"[grey]… and {-left} more[/]"));
            return tree;
        }
    }

    private static bool IsShown(TreeNode node) => !node.Type.StartsWith("pulumi:providers:", StringComparison.Ordinal);

    private static void Add(IHasTreeNodes to, string parent, ILookup<string, TreeNode> children, ref int left)
    {
        foreach (var node in children[parent].OrderBy(node => node.Urn, StringComparer.Ordinal)) AddNode(to, node, children, ref left);
    }

    private static void AddNode(IHasTreeNodes to, TreeNode node, ILookup<string, TreeNode> children, ref int left)
    {
        if (left-- <= 0)
        {
            left -= CountBelow(node.Urn, children);
            return;
        }
        Add(to.AddNode(new Markup(node.Markup())), node.Urn, children, ref left);
    }

    private static int CountBelow(string urn, ILookup<string, TreeNode> children) =>
        children[urn].Sum(child => 1 + CountBelow(child.Urn, children));
}
