package io.antiphon.loop.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.loop.Capabilities.Capability;
import io.antiphon.loop.internal.InstalledCapabilities.Declared;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstalledCapabilitiesTest {

	@Test
	void listsRunningCapabilitiesByName() {
		var capabilities = InstalledCapabilities.among(Stream.of(
				new Declared("planning", "io.antiphon.planning", "0.1.0", true),
				new Declared(null, "io.antiphon.base", "0.1.0", true),
				new Declared(" ", "com.example.blank", "1.0.0", true),
				new Declared("evaluation", "io.antiphon.evaluation", "0.1.0", false),
				new Declared(" analytics", "io.antiphon.analytics", "0.2.0", true)));

		assertEquals(
				List.of(
						new Capability("analytics", "io.antiphon.analytics", "0.2.0"),
						new Capability("planning", "io.antiphon.planning", "0.1.0")),
				capabilities);
	}

	@Test
	void countsACapabilityOfSeveralBundlesOnce() {
		var capabilities = InstalledCapabilities.among(Stream.of(
				new Declared("analytics", "io.antiphon.analytics.ui", "0.1.0", true),
				new Declared("analytics", "io.antiphon.analytics", "0.2.0", true)));

		assertEquals(List.of(new Capability("analytics", "io.antiphon.analytics", "0.2.0")), capabilities);
	}
}
