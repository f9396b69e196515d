package io.antiphon.architecture;

import static io.antiphon.architecture.House.house;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A package is a room of up to twenty types; what has more is named here, and may become smaller only. */
class RoomTest {

	private static final int ROOM = 20;

	/** What {@code loop} offers and asks for name each other. */
	private static final Map<String, Integer> HALLS = Map.of("io.antiphon.loop", 24);

	@Test
	void aPackageIsARoomOfUpToTwentyTypes() {
		var large = house().compiled().stream()
				.filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
				.collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.summingInt(type -> 1)));
		large.values().removeIf(types -> types <= ROOM);

		assertEquals(new TreeMap<>(HALLS), large);
	}
}
