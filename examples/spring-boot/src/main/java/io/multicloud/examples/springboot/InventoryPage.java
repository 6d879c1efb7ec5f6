package io.multicloud.examples.springboot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes the page. All that comes from a cloud passes {@link #text}. */
record InventoryPage(List<Listing> listings, boolean emulated) {

    String html() {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>Database instances</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="style.css">
                </head>
                <body>
                <header>
                <h1>Database instances</h1>
                <p>%s</p>
                </header>
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(summary(), listings.isEmpty() ? noClouds() : sections());
    }

    private String summary() {
        long instances = listings.stream().mapToLong(l -> l.rows().size()).sum();
        String counted = counted(instances, "instance") + " in " + counted(listings.size(), "service");
        return emulated ? counted + " <span class=\"badge plain\">emulator</span>" : counted;
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String noClouds() {
        return """
                <section><p class="empty">No cloud is configured: give <code>multicloud.aliyun.region</code>,
                <code>multicloud.huawei.region</code> or <code>multicloud.capitalonline.area</code>.</p></section>
                """;
    }

    private String sections() {
        return listings.stream().map(InventoryPage::section).collect(Collectors.joining("\n"));
    }

    private static String section(Listing listing) {
        DatabaseService of = listing.of();
        String account = of.account().isEmpty() ? "" : " · account " + of.account();
        return """
                <section>
                <div class="head"><h2>%s</h2><p>%s</p><div class="badges">%s</div></div>
                %s
                </section>""".formatted(text(of.cloud()), text(of.service() + account), badges(listing), content(listing));
    }

    private static String badges(Listing listing) {
        if (listing.problem() != null) {
            return badge(Condition.DOWN, "failed");
        }
        return Stream.of(Condition.values())
                .filter(condition -> listing.count(condition) > 0)
                .map(condition -> badge(condition, listing.count(condition) + " " + word(condition)))
                .collect(Collectors.joining(" "));
    }

    private static String content(Listing listing) {
        if (listing.problem() != null) {
            return "<p class=\"problem\">" + text(listing.problem()) + "</p>";
        }
        if (listing.rows().isEmpty()) {
            return "<p class=\"empty\">No instances.</p>";
        }
        return listing.rows().stream().map(InventoryPage::row).collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
    }

    private static String row(InstanceRow row) {
        String name = row.name() == null || row.name().isBlank() ? "unnamed" : row.name();
        return """
                <li><span class="name">%s</span><code>%s</code><span class="facts">%s</span>%s</li>""".formatted(text(name), text(row.id()), facts(row), badge(row.condition(), row.state()));
    }

    private static String facts(InstanceRow row) {
        String region = text(row.region());
        String engine = text(row.engine());
        return region.isEmpty() || engine.isEmpty() ? region + engine : region + " · " + engine;
    }

    private static String badge(Condition condition, String words) {
        return "<span class=\"badge %s\">%s</span>".formatted(word(condition), text(words));
    }

    private static String word(Condition condition) {
        return condition.name().toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable String raw) {
        return raw == null ? "" : HtmlUtils.htmlEscape(raw, "UTF-8");
    }
}
