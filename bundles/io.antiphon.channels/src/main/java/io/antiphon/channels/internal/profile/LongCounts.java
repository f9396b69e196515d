package io.antiphon.channels.internal.profile;

/** Numbers kept for 64-bit keys in 12 bytes each: open addressing, linear probing, at most two thirds full. */
public final class LongCounts {

	private long[] keys = new long[1 << 10];
	private int[] values = new int[1 << 10];
	private int size;
	private boolean zeroKnown;
	private int zero;

	/** The number kept for {@code key}; it becomes {@code value} where there was none, which is told by returning 0. */
	public int putIfAbsent(long key, int value) {
		if (key == 0) {
			int before = zeroKnown ? zero : 0;
			zero = zeroKnown ? zero : value;
			zeroKnown = true;
			return before;
		}
		int slot = slot(keys, key);
		if (keys[slot] == key) {
			return values[slot];
		}
		keys[slot] = key;
		values[slot] = value;
		grow();
		return 0;
	}

	/** Counts one more of {@code key} and returns how many that makes. */
	public int increment(long key) {
		if (key == 0) {
			zeroKnown = true;
			return ++zero;
		}
		int slot = slot(keys, key);
		if (keys[slot] != key) {
			keys[slot] = key;
			values[slot] = 1;
			grow();
			return 1;
		}
		return ++values[slot];
	}

	/** For how many keys there is a number. */
	public int size() {
		return size + (zeroKnown ? 1 : 0);
	}

	private void grow() {
		if (++size * 3L < keys.length * 2L) {
			return;
		}
		var wider = new long[keys.length * 2];
		var moved = new int[keys.length * 2];
		for (int at = 0; at < keys.length; at++) {
			if (keys[at] != 0) {
				int slot = slot(wider, keys[at]);
				wider[slot] = keys[at];
				moved[slot] = values[at];
			}
		}
		keys = wider;
		values = moved;
	}

	private static int slot(long[] keys, long key) {
		int mask = keys.length - 1;
		int slot = (int) (key ^ key >>> 32) & mask;
		while (keys[slot] != 0 && keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		return slot;
	}
}
