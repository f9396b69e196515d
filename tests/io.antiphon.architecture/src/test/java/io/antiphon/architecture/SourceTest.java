package io.antiphon.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static io.antiphon.architecture.House.house;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What sources look like. */
class SourceTest {

	private static final int MOST_LINES = 400;

	@Test
	void noFileHasMoreThanFourHundredLines() {
		var tooLong = sources(".java").filter(file -> text(file).lines().count() > MOST_LINES).toList();

		assertEquals(List.of(), tooLong);
	}

	@Test
	void everyPackageSaysThatNothingIsNull() {
		var packages = sources(".java")
				.filter(file -> file.toString().contains("/src/main/java/"))
				.collect(groupingBy(Path::getParent, mapping(file -> file, toList())));

		var silent = packages.keySet().stream()
				.map(folder -> folder.resolve("package-info.java"))
				.filter(file -> !Files.exists(file) || !text(file).contains("@NullMarked"))
				.sorted()
				.toList();

		assertEquals(List.of(), silent);
	}

	@Test
	void exportedPackagesSayTheSameVersionInTheirSources() {
		var different = new ArrayList<String>();
		for (var bundle : house().all()) {
			for (var exported : bundle.wrapper() ? List.<Clause>of() : Clause.of(bundle.manifest(), "Export-Package")) {
				var info = bundle.folder().resolve("src/main/java/" + exported.name().replace('.', '/') + "/package-info.java");
				var version = exported.rest().replaceAll(".*version=\"?([0-9.]+)\"?.*", "$1");
				if (text(info).contains("@Version(") && !text(info).contains("@Version(\"" + version + "\")")) {
					different.add(exported.name() + " is exported as " + version);
				}
			}
		}

		assertEquals(List.of(), different);
	}

	@Test
	void chineseAndEnglishTextsHaveTheSameKeys() {
		var different = new ArrayList<String>();
		for (var english : sources(".properties").filter(SourceTest::hasTwoLanguages).toList()) {
			var chinese = english.resolveSibling(
					english.getFileName().toString().replace(".properties", "_zh.properties"));
			if (!Files.exists(chinese)) {
				different.add(chinese + " is missing");
				continue;
			}
			var onlyEnglish = keys(english);
			onlyEnglish.removeAll(keys(chinese));
			var onlyChinese = keys(chinese);
			onlyChinese.removeAll(keys(english));
			onlyEnglish.forEach(key -> different.add(english + " alone has " + key));
			onlyChinese.forEach(key -> different.add(chinese + " alone has " + key));
		}

		assertEquals(List.of(), different);
	}

	@Test
	void nothingIsASingletonOfItsOwn() {
		noMethods()
				.that()
				.haveName("getInstance")
				.should()
				.haveModifier(JavaModifier.STATIC)
				.allowEmptyShould(true)
				.check(house().compiled());
	}

	private static boolean hasTwoLanguages(Path file) {
		var name = file.getFileName().toString();
		return name.equals("texts.properties") || name.equals("bundle.properties") || name.equals("messages.properties");
	}

	private static TreeSet<String> keys(Path file) {
		var texts = new Properties();
		try (InputStream in = Files.newInputStream(file);
				var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			texts.load(reader);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return new TreeSet<>(texts.stringPropertyNames());
	}

	private static Stream<Path> sources(String end) {
		return house().all().stream().flatMap(bundle -> bundle.sources(end).stream());
	}

	private static String text(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
