package io.antiphon.workbench.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FaultsModelTest {

	private final FaultRegister faults = new FaultRegister();

	@Test
	void saysNothingWhereNothingWentWrong() {
		assertEquals("", model(Locale.ENGLISH).summary());
		assertEquals(List.of(), model(Locale.ENGLISH).sentences());
	}

	@Test
	void tellsTheNewestFirstInTheWordsOfTheRegister() {
		fault("one");
		var newest = fault("two");

		var model = model(Locale.ENGLISH);

		assertEquals("2 extensions made faults", model.summary());
		assertEquals(newest.sentence(Locale.ENGLISH), model.sentences().getFirst());
		assertEquals("2 个扩展出错", model(Locale.SIMPLIFIED_CHINESE).summary());
	}

	@Test
	void keepsAFloodShort() {
		for (int each = 0; each < 900; each++) {
			fault("odd" + each);
		}

		var sentences = model(Locale.ENGLISH).sentences();

		assertEquals(FaultsModel.MOST + 1, sentences.size());
		assertEquals("892 more are in the Error Log.", sentences.getLast());
		assertTrue(model(Locale.SIMPLIFIED_CHINESE).sentences().getLast().startsWith("另有 892"));
	}

	private Fault fault(String name) {
		var fault = new Fault(
				Instant.EPOCH, new Extension("com.example.odd", "com.example.odd." + name), "activate", Fault.Kind.NOT_STARTED, "");
		faults.tell(fault);
		return fault;
	}

	private FaultsModel model(Locale locale) {
		return new FaultsModel(faults, Texts.of(FaultsModel.class, locale));
	}
}
