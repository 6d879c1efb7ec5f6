package io.multicloud.emulator.internal.capitalonline;

import java.util.List;
import java.util.stream.Stream;

/** The rights of ordinary accounts on a database, with the privileges of MySQL that the emulator counts to each. */
enum DatabaseRight {
    READ_WRITE(
            "ReadWrite",
            Stream.concat(Privileges.DATA.stream(), Privileges.DEFINITION.stream())
                    .distinct()
                    .toList()),
    DML_ONLY("DMLOnly", Privileges.DATA),
    READ_ONLY("ReadOnly", Privileges.READING),
    DDL_ONLY("DDLOnly", Privileges.DEFINITION);

    private final String word;
    private final String detail;

    DatabaseRight(String word, List<String> privileges) {
        this.word = word;
        this.detail = String.join(", ", privileges);
    }

    static DatabaseRight of(String word) {
        return Stream.of(values())
                .filter(right -> right.word.equals(word))
                .findFirst()
                .orElseThrow(() -> Refusals.invalid("Privilege", "a right of DescribeDbPrivileges"));
    }

    String word() {
        return word;
    }

    String detail() {
        return detail;
    }

    private static final class Privileges {

        static final List<String> READING = List.of("SELECT", "LOCK TABLES", "SHOW VIEW");
        static final List<String> DATA = List.of(
                "SELECT", "INSERT", "UPDATE", "DELETE", "LOCK TABLES", "EXECUTE", "SHOW VIEW", "EVENT", "TRIGGER");
        static final List<String> DEFINITION = List.of(
                "CREATE",
                "DROP",
                "INDEX",
                "ALTER",
                "LOCK TABLES",
                "CREATE VIEW",
                "SHOW VIEW",
                "CREATE ROUTINE",
                "ALTER ROUTINE");
    }
}
