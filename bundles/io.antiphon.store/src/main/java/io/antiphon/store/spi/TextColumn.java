package io.antiphon.store.spi;

/**
 * What a column of text holds: words about one person, words of many, or about nobody. Kept in the database, so that erasure and
 * export know of it after its bundle is uninstalled. {@code detail} is the column of the same table that names the feedback or
 * person it is about ({@link Holds#ONE}), how it is made anew when one of them is gone ({@link Holds#MANY}), or what it holds
 * instead ({@link Holds#NOBODY}); up to 200 characters.
 */
public record TextColumn(String table, String column, Holds holds, String detail) {

	private static final int LONGEST = 200;

	/** About whom. */
	public enum Holds {
		/** About one person: a customer, or somebody of the staff. */
		ONE,
		/** Made of what many said, or a name that many use. */
		MANY,
		/** Keys, digests, codes, words of the product. */
		NOBODY
	}

	public TextColumn {
		if (table.isBlank() || column.isBlank() || detail.isBlank() || detail.length() > LONGEST) {
			throw new IllegalArgumentException("a column of text has a table, a name and a detail of up to " + LONGEST + " characters");
		}
	}

	/** About the person or feedback that column {@code subject} names. */
	public static TextColumn ofOne(String table, String column, String subject) {
		return new TextColumn(table, column, Holds.ONE, subject);
	}

	/** Of many, made anew as {@code anew} says. */
	public static TextColumn ofMany(String table, String column, String anew) {
		return new TextColumn(table, column, Holds.MANY, anew);
	}

	/** About nobody: {@code what} instead. */
	public static TextColumn ofNobody(String table, String column, String what) {
		return new TextColumn(table, column, Holds.NOBODY, what);
	}
}
