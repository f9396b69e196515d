package io.antiphon.channels.spi;

import java.nio.file.Path;

/**
 * What an endpoint is asked for. {@code cursor}: where it ended when it was asked before, in its own words; empty at first. {@code into}: the file that it
 * is to write, which is not there yet, in a folder that nobody but its owner reads.
 */
public record Fetch(Address address, Secret secret, String cursor, Path into, Limits limits) {

	/** Of one portion: how many items and bytes it may have, and how many bytes one item; a larger one is left and named. */
	public record Limits(int items, long bytes, long largest) {

		/** What the framework asks for. */
		public static final Limits USUAL = new Limits(5_000, 256L << 20, 64L << 20);

		public Limits {
			if (items < 1 || bytes < 1 || largest < 1) {
				throw new IllegalArgumentException("a portion has room for something");
			}
		}
	}

	/** A password or a token; empty where none is needed. It names itself to nobody. */
	public static final class Secret {

		/** None. */
		public static final Secret NONE = new Secret("");

		private final String words;

		public Secret(String words) {
			this.words = words;
		}

		/** Not to be kept, logged or told. */
		public String reveal() {
			return words;
		}

		public boolean isEmpty() {
			return words.isEmpty();
		}

		@Override
		public String toString() {
			return "secret";
		}
	}

	/** Names the place alone. */
	@Override
	public String toString() {
		return "fetch from " + address;
	}
}
