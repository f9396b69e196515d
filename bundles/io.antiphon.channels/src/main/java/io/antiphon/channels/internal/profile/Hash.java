package io.antiphon.channels.internal.profile;

/** A 64-bit hash of text where keeping the text costs too much: FNV-1a over its characters, finished as in MurmurHash3. */
public final class Hash {

	private static final long BASIS = 0xCBF29CE484222325L;
	private static final long PRIME = 0x100000001B3L;

	private Hash() {}

	public static long of(String text) {
		long hash = BASIS;
		for (int at = 0; at < text.length(); at++) {
			hash = (hash ^ text.charAt(at)) * PRIME;
		}
		return mix(hash);
	}

	/** The hash of several values in order. */
	public static long and(long hash, long next) {
		return mix(hash * 31 + next);
	}

	private static long mix(long hash) {
		long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
		mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
		return mixed ^ mixed >>> 33;
	}
}
