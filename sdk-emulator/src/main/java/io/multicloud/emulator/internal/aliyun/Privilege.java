package io.multicloud.emulator.internal.aliyun;

import java.util.Optional;
import java.util.stream.Stream;

/** What an account may do with a database. The rights of the two that write are documented by example only. */
enum Privilege {
    READ_WRITE(
            "ReadWrite",
            "SELECT,INSERT,UPDATE,DELETE,CREATE,DROP,INDEX,ALTER,CREATE TEMPORARY TABLES,LOCK TABLES,CREATE VIEW,"
                    + "SHOW VIEW,CREATE ROUTINE,ALTER ROUTINE,EXECUTE,EVENT,TRIGGER"),
    DDL_ONLY(
            "DDLOnly",
            "CREATE,DROP,INDEX,ALTER,CREATE TEMPORARY TABLES,LOCK TABLES,CREATE VIEW,SHOW VIEW,CREATE ROUTINE,"
                    + "ALTER ROUTINE"),
    /** Its rights are a guess. */
    READ_ONLY("ReadOnly", "SELECT,LOCK TABLES,SHOW VIEW");

    private final String word;
    private final String detail;

    Privilege(String word, String detail) {
        this.word = word;
        this.detail = detail;
    }

    static Optional<Privilege> of(String word) {
        return Stream.of(values())
                .filter(privilege -> privilege.word.equals(word))
                .findFirst();
    }

    String word() {
        return word;
    }

    String detail() {
        return detail;
    }
}
