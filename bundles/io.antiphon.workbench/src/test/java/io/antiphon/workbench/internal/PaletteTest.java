package io.antiphon.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.drawing.shape.Role;
import io.antiphon.workbench.ui.widgets.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

	private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");
	/** A call that writes words, and the roles in it. */
	private static final Pattern WORDS = Pattern.compile("(?:\\.(?:words|fitted)|\\blabel)\\([^;]*;", Pattern.DOTALL);
	private static final Pattern ROLE = Pattern.compile("Role\\.([A-Z_]+)");

	/**
	 * What words of a role are written on: in pictures (cards, badges, the ribbon, charts over their bands, labels of goals on the card), in
	 * texts (links, evidence, labels), in tables (rows that are chosen or not), on the switch, and by the style sheets.
	 */
	private static final Map<Role, List<Role>> WRITTEN = Map.of(
			Role.TEXT, List.of(Role.GROUND, Role.CARD, Role.BAND, Role.SELECTED, Role.PALE, Role.HURT_WASH),
			Role.DIM, List.of(Role.GROUND, Role.CARD, Role.SELECTED, Role.PALE, Role.HURT_WASH),
			Role.ACCENT, List.of(Role.GROUND, Role.CARD, Role.BAND, Role.SELECTED, Role.PALE, Role.HURT_WASH),
			Role.HURT_TEXT, List.of(Role.GROUND, Role.CARD, Role.SELECTED, Role.HURT_WASH),
			Role.GOAL, List.of(Role.GROUND, Role.CARD),
			Role.ON_ACCENT, List.of(Role.ACCENT, Role.GOAL, Role.HURT_TEXT));

	@ParameterizedTest
	@EnumSource
	void wordsCanBeReadOnAllTheyAreWrittenOn(Palette palette) {
		WRITTEN.forEach((words, grounds) -> grounds.forEach(ground -> assertContrast(palette, words, ground, 4.5)));
	}

	/** A picture that brings another colour for words has to be thought of above. */
	@Test
	void noOtherRoleIsTheColourOfWords() throws IOException {
		var written = new TreeSet<Role>();
		try (var sources = Files.walk(Path.of("../io.antiphon.drawing/src/main/java"))) {
			for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
				WORDS.matcher(Files.readString(source)).results()
						.flatMap(call -> ROLE.matcher(call.group()).results())
						.forEach(role -> written.add(Role.valueOf(role.group(1))));
			}
		}

		assertTrue(written.contains(Role.DIM) && written.contains(Role.GOAL), written::toString);
		written.removeAll(WRITTEN.keySet());
		assertEquals(Set.of(), written);
	}

	@ParameterizedTest
	@EnumSource
	void marksCanBeToldFromTheCard(Palette palette) {
		for (var mark : List.of(Role.ACCENT, Role.HURT, Role.GOAL, Role.DIM)) {
			assertContrast(palette, mark, Role.CARD, 3);
		}
	}

	@Test
	void theStyleSheetsOfTheWindowHaveNoOtherColours() throws IOException {
		for (var palette : Palette.values()) {
			var sheet = Files.readString(Path.of("css", palette.name().toLowerCase(Locale.ROOT) + ".css"));

			var other = new TreeSet<>(COLOR.matcher(sheet).results().map(found -> found.group()).toList());
			other.removeAll(hex(palette));

			assertEquals(Set.of(), other, palette.name());
		}
	}

	private static Set<String> hex(Palette palette) {
		return new TreeSet<>(Stream.of(Role.values())
				.map(role -> palette.color(role).getRGB())
				.map(rgb -> "#%02x%02x%02x".formatted(rgb.red, rgb.green, rgb.blue))
				.toList());
	}

	private static void assertContrast(Palette palette, Role above, Role below, double least) {
		var one = luminance(palette.color(above).getRGB());
		var other = luminance(palette.color(below).getRGB());
		var contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
		assertTrue(contrast >= least, () -> palette + ": " + above + " on " + below + " has " + contrast);
	}

	/** Relative luminance as WCAG 2.2 defines it. */
	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		var share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
