/**
 * Lists that come in pages, read as one.
 *
 * <h2>Where to begin</h2>
 *
 * <p>{@link io.multicloud.core.paging.Pager} is what the {@code …Pager} methods of the clients return: items one by
 * one, or whole pages.
 *
 * <pre>{@code
 * hybridDb.describeInstancesPager().stream()
 *         .map(Instance::instanceId)
 *         .limit(10)
 *         .forEach(System.out::println);
 * for (Instance instance : hybridDb.describeInstancesPager()) {
 *     System.out.println(instance.instanceName());
 * }
 * hybridDb.describeInstancesPager().pages().forEach(page -> System.out.println(page.totalCount()));
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Pagers may be shared between threads; what they hand out (iterators, streams) is for one.
 *   <li>Each page is a call like any other, made when its first item is asked for. What it throws comes out of the
 *       iteration, and going on asks for the same page again.
 *   <li>Items and pages are never null.
 * </ul>
 *
 * <p>{@link io.multicloud.core.paging.Paging}, with {@link io.multicloud.core.paging.PageNumbers} and
 * {@link io.multicloud.core.paging.Offsets}, describes how pages follow each other. Users need it only to page through
 * an action that has no pager of its own.
 */
@NullMarked
package io.multicloud.core.paging;

import org.jspecify.annotations.NullMarked;
