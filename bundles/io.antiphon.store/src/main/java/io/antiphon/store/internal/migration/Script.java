package io.antiphon.store.internal.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * A migration script of a contribution. Statements end with a semicolon at the end of a line; lines that start with two
 * dashes are remarks. Line ends count for nothing.
 */
record Script(String contribution, String name, String text) {

	/** SHA-256 of the script, hexadecimal. */
	String digest() {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	void run(Connection connection) throws SQLException {
		try (var statement = connection.createStatement()) {
			for (var sql : text.replaceAll("(?m)^--.*$", "").split(";\\s*(\\n|$)")) {
				if (!sql.isBlank()) {
					statement.execute(sql.strip());
				}
			}
		}
	}
}
