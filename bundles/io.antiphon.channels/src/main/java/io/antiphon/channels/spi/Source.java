package io.antiphon.channels.spi;

import java.nio.file.Path;

/** Where records come from: a file. Folders, streams and endpoints will be further kinds, so whoever asks for one kind expects others. */
public sealed interface Source {

	/** The most first bytes that are handed over. */
	int HEAD = 1 << 13;

	/** What it is called, without a folder. */
	String name();

	/** Its first bytes, at most {@link #HEAD}; not to be changed. */
	byte[] head();

	/** A regular file that can be read; it may change while it is. */
	record File(Path path, String name, byte[] head) implements Source {

		/** Names the file and none of its bytes. */
		@Override
		public String toString() {
			return name;
		}
	}
}
