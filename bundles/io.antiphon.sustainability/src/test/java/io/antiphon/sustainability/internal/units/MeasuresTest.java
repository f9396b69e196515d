package io.antiphon.sustainability.internal.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MeasuresTest {

	@Test
	void energiesMassesAndVolumesConvert() {
		assertEquals(3.6, Measures.factor("kWh", "MJ").orElseThrow(), 1e-12);
		assertEquals(1_000, Measures.factor("t", "kg").orElseThrow(), 1e-9);
		assertEquals(1.609344, Measures.factor("mi", "km").orElseThrow(), 1e-12);
		assertEquals(4.54609, Measures.factor("gal(UK)", "L").orElseThrow(), 1e-12);
		assertEquals(0.001, Measures.factor("L", "m³").orElseThrow(), 1e-15);
	}

	@Test
	void productsConvertByTheirParts() {
		assertEquals(1_000, Measures.factor("t.km", "kg.km").orElseThrow(), 1e-9);
		assertEquals(1.609344, Measures.factor("passenger.mi", "passengers*km").orElseThrow(), 1e-12);
	}

	@Test
	void whatDoesNotFitIsRefused() {
		assertTrue(Measures.factor("kWh", "kg").isEmpty());
		assertTrue(Measures.factor("parcel", "page").isEmpty());
		assertTrue(Measures.factor("passenger.km", "km").isEmpty());
		assertTrue(Measures.factor("furlong", "km").isEmpty());
	}

	@Test
	void itConvertsOnThreadsWhoseLoaderKnowsNothingOfIt() throws InterruptedException {
		var found = new double[1];
		var thread = new Thread(() -> found[0] = Measures.factor("MWh", "kWh").orElse(-1));
		thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

		thread.start();
		thread.join();

		assertEquals(1_000, found[0], 1e-9);
	}
}
