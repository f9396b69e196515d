package io.antiphon.store.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SumsTest {

	private static final Random RANDOM = new Random(7);
	private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

	/** A row of which nothing but table, id and seal matters. */
	private record Row(String table, long id, byte @Nullable [] seal) implements SealedRow {

		static Row random(long id) {
			var seal = new byte[33];
			RANDOM.nextBytes(seal);
			return new Row("NOTE", id, seal);
		}

		@Override
		public long owner() {
			return 1;
		}

		@Override
		public void fields(int list, Fields fields) {
			fields.number(id);
		}

		@Override
		public void seal(byte[] fresh) {
			throw new AssertionError();
		}
	}

	@Test
	void theOrderOfRowsMakesNoDifferenceAndWhatIsTakenAwayIsAsIfItHadNeverBeen() {
		var rows = new ArrayList<Row>();
		for (long id = 1; id <= 200; id++) {
			rows.add(Row.random(id));
		}
		var inOrder = new Sums(1);
		rows.forEach(inOrder::add);
		var other = new Sums(1);
		var removed = Row.random(999);
		other.add(removed);
		Collections.shuffle(rows, RANDOM);
		rows.forEach(other::add);
		other.remove(removed);

		assertEquals(inOrder.text(), other.text());
		assertEquals(200, other.table("NOTE").count());
		assertEquals(200 * 201 / 2, other.table("NOTE").ids());
	}

	@Test
	void sealsAreAddedAsNumbersOf256Bits() {
		var sums = new Sums(1);
		var expected = BigInteger.ZERO;
		var greatest = new byte[33];
		Arrays.fill(greatest, (byte) 0xff);
		for (long id = 1; id <= 100; id++) {
			var row = id % 3 == 0 ? new Row("NOTE", id, greatest) : Row.random(id);
			sums.add(row);
			expected = expected.add(new BigInteger(1, row.seal(), 1, 32)).mod(MODULUS);
		}

		assertEquals(String.format("%064x", expected), sums.text().substring(sums.text().lastIndexOf(' ') + 1));
	}

	@Test
	void whatIsWrittenIsRead() {
		var sums = new Sums(3);
		sums.add(Row.random(5));

		assertEquals(sums.text(), Sums.of(sums.text()).text());
		assertEquals(3, Sums.of(sums.text()).generation());
		assertEquals(4, sums.next().generation());
		assertTrue(sums.next().table("NOTE").same(sums.table("NOTE")));
		assertEquals("0", Sums.of("").text());
		assertThrows(IllegalArgumentException.class, () -> Sums.of("1\nNOTE 1 zz"));
	}

	@Test
	void noTwoListsOfFieldsAreEncodedAlike() {
		assertFalse(Arrays.equals(new Fields().text("ab").text("c").encoded(), new Fields().text("a").text("bc").encoded()));
		assertFalse(Arrays.equals(new Fields().number(1).encoded(), new Fields().real(Double.longBitsToDouble(1)).encoded()));
		assertFalse(Arrays.equals(new Fields().words(null).encoded(), new Fields().words("").encoded()));
		assertFalse(Arrays.equals(new Fields().bytes(new byte[] {65}).encoded(), new Fields().text("A").encoded()));
		assertNotEquals(0, new Fields().value(null).count());
	}

	@Test
	void aSealIsOfItsKindItsListAndItsFields() {
		var sealer = new Sealer(kind -> content -> Arrays.copyOf((kind + Arrays.hashCode(content)).getBytes(), 32));
		var seal = sealer.of("plan", 1, Arrays.asList("a", 1L, null));

		assertEquals(1, seal[0]);
		assertFalse(Arrays.equals(seal, sealer.of("verdict", 1, Arrays.asList("a", 1L, null))));
		assertFalse(Arrays.equals(seal, sealer.of("plan", 2, Arrays.asList("a", 1L, null))));
		assertFalse(Arrays.equals(seal, sealer.of("plan", 1, Arrays.asList("a", 2L, null))));
	}
}
