package io.multicloud.tests.contract.scaffold;

/**
 * The type of a component to be.
 *
 * @param kind what can be done with it
 * @param name its name in Java, or that of its elements
 * @param list whether it is a list of them
 */
record JavaType(Kind kind, String name, boolean list) {

    /** What can be done with a type. */
    enum Kind {
        TEXT,
        SECRET,
        WHOLE,
        DECIMAL,
        FLAG,
        TIME,
        ENUM,
        RECORD,
        MAP
    }

    boolean is(Kind other) {
        return kind == other && !list;
    }

    @Override
    public String toString() {
        return list ? "List<" + name + ">" : name;
    }
}
