/**
 * The client for CapitalOnline cloud MySQL. Start with {@link
 * io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient#builder()}.
 */
@NullMarked
package io.multicloud.capitalonline.mysql;

import org.jspecify.annotations.NullMarked;
