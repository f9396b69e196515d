package io.antiphon.text.internal.encoding;

/** 64-bit FNV-1a with a final mix: an order among texts that depends on nothing but them. */
public final class ContentHash {
	private static final long START = 0xCBF29CE484222325L;

	private ContentHash() {}

	public static long of(String text) {
		return of(text, START);
	}

	/** That of a text behind another one. */
	public static long of(String text, long start) {
		long hash = start;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
		}
		hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
		return hash ^ hash >>> 33;
	}
}
