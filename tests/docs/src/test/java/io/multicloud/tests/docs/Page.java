package io.multicloud.tests.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** One page, and what is in it. */
record Page(Path file, String text, Node root) {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    static Page of(Path file) {
        try {
            String text = Files.readString(file);
            return new Page(file, text, PARSER.parse(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path from the root folder, with slashes. */
    String name() {
        return Pages.ROOT.relativize(file).toString().replace('\\', '/');
    }

    List<Heading> headings() {
        return all(Heading.class);
    }

    List<FencedCodeBlock> codeBlocks() {
        return all(FencedCodeBlock.class);
    }

    List<Link> links() {
        return all(Link.class);
    }

    List<TableRow> tableRows() {
        return all(TableRow.class);
    }

    List<ListItem> listItems() {
        return all(ListItem.class);
    }

    /** The line on which a block begins, from 0. */
    static int line(Block block) {
        return block.getSourceSpans().get(0).getLineIndex();
    }

    @Override
    public String toString() {
        return name();
    }

    <N extends Node> List<N> all(Class<N> kind) {
        List<N> found = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                if (kind.isInstance(parent)) {
                    found.add(kind.cast(parent));
                }
                super.visitChildren(parent);
            }

            @Override
            public void visit(FencedCodeBlock block) {
                visitChildren(block);
            }

            @Override
            public void visit(CustomBlock block) {
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
            }
        });
        return found;
    }
}
