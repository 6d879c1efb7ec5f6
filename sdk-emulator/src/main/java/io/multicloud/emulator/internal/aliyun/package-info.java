/**
 * Aliyun HybridDB for MySQL, version 2016-01-01. All documented actions are served, each by a class of its own, from
 * what was written and from the clock; {@code CreateDatabase} and {@code CreateDatabaseBackup}, which only the official
 * SDK knows, are served beside them. What is a guess is said at the class or the refusal that makes it.
 *
 * <p>A call is verified ({@code AliyunAuthenticator}), its parameters are held against the catalog ({@code ServedAction},
 * {@code DocumentedRules}), then its action runs under the lock of its account ({@code AliyunTenant}). Below an account
 * stand instances ({@code AliyunInstance}), below them databases, accounts, a white list, a network and tasks.
 */
@NullMarked
package io.multicloud.emulator.internal.aliyun;

import org.jspecify.annotations.NullMarked;
