package io.antiphon.tables.dates;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Zones as letters. The offset is the one the letters stand for, whatever the season. Where several zones share them, one is
 * meant by convention: those of North America for EST to PDT and AST, of Britain for BST, of India for IST; CST is not read as
 * that of China. docs/mapping.md names them.
 */
final class Zones {

	private static final Map<String, String> OFFSETS = Map.ofEntries(
			Map.entry("WET", "+00:00"), Map.entry("WEST", "+01:00"), Map.entry("BST", "+01:00"),
			Map.entry("CET", "+01:00"), Map.entry("CEST", "+02:00"), Map.entry("MEZ", "+01:00"),
			Map.entry("MESZ", "+02:00"), Map.entry("EET", "+02:00"), Map.entry("EEST", "+03:00"),
			Map.entry("MSK", "+03:00"), Map.entry("TRT", "+03:00"), Map.entry("SAST", "+02:00"),
			Map.entry("CAT", "+02:00"), Map.entry("EAT", "+03:00"), Map.entry("WAT", "+01:00"),
			Map.entry("PKT", "+05:00"), Map.entry("IST", "+05:30"), Map.entry("ICT", "+07:00"),
			Map.entry("WIB", "+07:00"), Map.entry("HKT", "+08:00"), Map.entry("SGT", "+08:00"),
			Map.entry("PHT", "+08:00"), Map.entry("AWST", "+08:00"), Map.entry("JST", "+09:00"),
			Map.entry("KST", "+09:00"), Map.entry("ACST", "+09:30"), Map.entry("AEST", "+10:00"),
			Map.entry("AEDT", "+11:00"), Map.entry("NZST", "+12:00"), Map.entry("NZDT", "+13:00"),
			Map.entry("BRT", "-03:00"), Map.entry("ART", "-03:00"), Map.entry("NST", "-03:30"),
			Map.entry("AST", "-04:00"), Map.entry("ADT", "-03:00"), Map.entry("EST", "-05:00"),
			Map.entry("EDT", "-04:00"), Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"),
			Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"),
			Map.entry("PDT", "-07:00"), Map.entry("AKST", "-09:00"), Map.entry("AKDT", "-08:00"),
			Map.entry("HST", "-10:00"));

	private Zones() {}

	/** What the letters stand for, in any case. */
	static Optional<ZoneOffset> offset(String letters) {
		return Optional.ofNullable(OFFSETS.get(letters.toUpperCase(Locale.ROOT))).map(ZoneOffset::of);
	}
}
