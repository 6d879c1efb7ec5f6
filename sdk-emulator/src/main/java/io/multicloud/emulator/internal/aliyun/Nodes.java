package io.multicloud.emulator.internal.aliyun;

/** What a database runs on. */
record Nodes(String spec, int number) {

    static Nodes of(AliyunParameters parameters) {
        String spec = parameters.required("NodeSpec");
        parameters.required("NodeNumber");
        // No document says so, but without nodes there is nothing.
        return new Nodes(spec, parameters.positive("NodeNumber").orElseThrow());
    }
}
