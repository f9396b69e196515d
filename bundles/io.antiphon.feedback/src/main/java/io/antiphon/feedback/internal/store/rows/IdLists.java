package io.antiphon.feedback.internal.store.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Many numbers for an IN of a query, a few at a time: with more of them the embedded database reads the whole table instead
 * of its index. All lists are equally long (the last number is repeated), so that the statement is always the same one.
 */
public final class IdLists {

	private static final int AT_ONCE = 200;

	private IdLists() {}

	public static List<List<Long>> few(long[] numbers) {
		var lists = new ArrayList<List<Long>>();
		for (int from = 0; from < numbers.length; from += AT_ONCE) {
			var to = Math.min(from + AT_ONCE, numbers.length);
			var list = new ArrayList<Long>(AT_ONCE);
			Arrays.stream(numbers, from, to).forEach(list::add);
			list.addAll(Collections.nCopies(AT_ONCE - list.size(), numbers[to - 1]));
			lists.add(list);
		}
		return lists;
	}
}
