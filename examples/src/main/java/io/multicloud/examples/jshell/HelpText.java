package io.multicloud.examples.jshell;

/** What {@code help()} prints. */
final class HelpText {

    static final String TEXT = """

            table(x)                 an answer, list, pager or record as a table; table(x, "id", "status") picks columns
            json(x)                  the same as JSON
            preview(request)         the signed request, secrets masked; sends nothing
            waitFor(waiter, state)   waits, prints progress, returns the thing
            help()                   this

            /open aliyun.jsh         models of a cloud; also huawei.jsh, capitalonline.jsh, redis.jsh
            /exit                    ends the shell""";

    private HelpText() {}
}
