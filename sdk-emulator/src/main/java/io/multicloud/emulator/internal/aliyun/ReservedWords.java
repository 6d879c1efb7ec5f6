package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.internal.catalog.Catalogs;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that name neither a database nor an account: the document's two rows look like one list cut in two. */
final class ReservedWords {

    private static final Set<String> WORDS = load();

    private ReservedWords() {}

    static String databaseName(AliyunParameters parameters) {
        String name = parameters.required("DBName");
        if (isReserved(name)) {
            throw StateRefusals.reservedDatabaseName();
        }
        return name;
    }

    static String accountName(AliyunParameters parameters) {
        String name = parameters.required("AccountName");
        if (isReserved(name)) {
            throw StateRefusals.reservedAccountName();
        }
        return name;
    }

    private static boolean isReserved(String name) {
        return WORDS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Set<String> load() {
        JsonNode lists = Catalogs.aliyunHybridDb().facts().path("reservedWords");
        Set<String> words = new HashSet<>();
        lists.path("DBName").forEach(word -> words.add(word.asText()));
        lists.path("AccountName").forEach(word -> words.add(word.asText()));
        return Set.copyOf(words);
    }
}
