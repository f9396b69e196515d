package io.antiphon.feedback;

/**
 * Where a piece of feedback came from: its intake, the file, and the record in it with the keyed digest of its bytes. {@code name} is empty
 * for a line of a text file: then {@code line} is the 1-based physical line where the record starts, and the bytes are those of the file.
 * Otherwise the record goes by its {@code name} ("Sheet1!17"), {@code line} is the number of its row or record, and the bytes are made of its
 * values.
 */
public record Origin(long intake, String file, String name, long line, long offset, int length, String digest) {

	/** A line of a text file. */
	public Origin(long intake, String file, long line, long offset, int length, String digest) {
		this(intake, file, "", line, offset, length, digest);
	}

	/** Whether it is a line of a text file. */
	public boolean isLine() {
		return name.isEmpty();
	}

	/** As receipts name it: "17", "Sheet1!17". */
	public String place() {
		return isLine() ? Long.toString(line) : name;
	}
}
