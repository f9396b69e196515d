package io.antiphon.channels.spi;

/**
 * Where a record is in its source, and nowhere else there is another: receipts, stored feedback and traces name it by {@link #place}. The
 * words in it (a sheet, an id, a path) have 1–300 characters.
 */
public sealed interface Origin {

	/** The most characters of a sheet, an id or a path. */
	int LONGEST = 300;

	/** As people are told: "17", "Sheet1!17", the id of a message. */
	String place();

	/** The 1-based number by which warnings name it: its line, its row, or which record of the source it is. */
	long number();

	/**
	 * A line of a text file: the 1-based physical line on which the record starts, and its bytes without the line end that closes it.
	 * {@code offset} counts from the start of the file, a byte order mark included.
	 */
	record Line(long number, long offset, long length) implements Origin {

		public Line {
			positive(number);
			if (offset < 0 || length < 0) {
				throw new IllegalArgumentException(length + " bytes at " + offset);
			}
		}

		@Override
		public String place() {
			return Long.toString(number);
		}
	}

	/** A row of a sheet, as the spreadsheet numbers it: 1-based. */
	record Sheet(String sheet, long number) implements Origin {

		public Sheet {
			positive(number);
			worded(sheet);
		}

		@Override
		public String place() {
			return sheet + "!" + number;
		}
	}

	/** A message, a post or a ticket by the id that it has in its source. */
	record Message(String id, long number) implements Origin {

		public Message {
			positive(number);
			worded(id);
		}

		@Override
		public String place() {
			return id;
		}
	}

	/** An element of a document: a JSON pointer (RFC 6901), or the path of an XML element. */
	record Element(String path, long number) implements Origin {

		public Element {
			positive(number);
			worded(path);
		}

		@Override
		public String place() {
			return path;
		}
	}

	/** What came by a request, known by its id. */
	record Request(String id, long number) implements Origin {

		public Request {
			positive(number);
			worded(id);
		}

		@Override
		public String place() {
			return id;
		}
	}

	private static void positive(long number) {
		if (number < 1) {
			throw new IllegalArgumentException("records count from 1: " + number);
		}
	}

	private static void worded(String words) {
		if (words.isEmpty() || words.length() > LONGEST) {
			throw new IllegalArgumentException(words.length() + " characters");
		}
	}
}
