package io.antiphon.channels.tables.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrayConnectorTest extends ConnectorContract {

	ArrayConnectorTest() {
		super(new ArrayConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return file(folder, """
				[
				  {"id": 1, "text": "late again", "user": {"name": "Lin"}},
				  "astray",
				  {"text": "物流太慢了", "tags": ["a", 1, null], "id": 2.50},
				  {"id": 3, "id": 4},
				  {"user": {"name": null}, "text": "two\\nlines"}
				]
				""");
	}

	private static Path file(Path folder, String text) throws IOException {
		return Files.writeString(folder.resolve("said.json"), text);
	}

	@Test
	void laysElementsOutInTheColumnsThatTheyHaveTogether(@TempDir Path folder) throws IOException {
		var told = read(good(folder), Integer.MAX_VALUE);

		assertEquals(List.of("id", "text", "user.name", "tags"), told.columns());
		assertEquals(List.of("/0", "/1", "/2", "/3", "/4"), told.items().stream().map(Item::place).toList());
		assertEquals(List.of("2.50", "物流太慢了", "", "[\"a\",1,null]"), told.items().get(2).values());
		assertEquals(List.of("", "two\nlines", "", ""), told.items().getLast().values());
		assertEquals("The key \"id\" occurs twice.", told.items().get(3).reasons().getFirst().apply(Locale.ENGLISH));
	}

	@Test
	void anArrayThatIsBrokenIsRefusedWithThePlace(@TempDir Path folder) throws IOException {
		var told = read(file(folder, "[{\"text\":\"a\"},\n{\"text\":}]"), Integer.MAX_VALUE);

		assertEquals(End.REFUSED, told.end());
		assertTrue(told.said().getFirst().apply(Locale.ENGLISH).startsWith("Not valid JSON in UTF-8 at line 2,"), told::toString);
		assertEquals(End.REFUSED, read(file(folder, "[]"), 1).end());
		assertEquals(End.REFUSED, read(file(folder, "[{\"a\":1}] x"), 1).end());
	}

	@Test
	void anElementThatIsTooLongIsRejectedAndReadingGoesOn(@TempDir Path folder) throws IOException {
		var told = read(file(folder, "[{\"text\":\"" + "x".repeat(2 << 20) + "\"},{\"text\":\"a\"}]"), Integer.MAX_VALUE);

		assertEquals(1, told.items().getFirst().reasons().size());
		assertEquals(List.of("a"), told.items().getLast().values());
	}

	@ParameterizedTest
	@CsvSource(
			delimiter = '|',
			value = {
				"/tickets | {'tickets':[ONE,TWO],'count':2,'next_page':null}",
				"/results | {'count':2,'next':'https://a.example/?page=2','previous':null,'results':[ONE,TWO]}",
				"/results | {'results':[ONE,TWO],'total':2}",
				"/data | {'object':'list','url':'/v1/reviews','has_more':false,'data':[ONE,TWO]}",
				"/value | {'@odata.context':'x','value':[ONE,TWO],'@odata.nextLink':'y'}",
				"/data/list | {'code':0,'msg':'success','data':{'total':2,'list':[ONE,TWO]}}",
				"/data/list | {'data':{'pageNum':1,'pageSize':20,'list':[ONE,TWO]},'状态码':200,'errors':[]}",
				"/hits/hits | {'took':3,'timed_out':false,'_shards':{'total':1,'failed':0},'hits':{'total':{'value':2,'relation':'eq'},'hits':[ONE,TWO]}}",
				"/items | {'meta':{'shop':'x'},'links':[{'href':'a'}],'items':[ONE,TWO]}",
				"/comments | {'comments':[ONE,TWO]}"})
	void theOneListOfAPageIsRead(String list, String page, @TempDir Path folder) throws IOException {
		for (var text : List.of(json(page), json(page).replace(",", ",\n"))) {
			var file = file(folder, text);

			var told = read(file);

			assertTrue(accepts(file), text);
			assertEquals(List.of(list + "/0", list + "/1"), told.items().stream().map(Item::place).toList(), text);
			assertEquals(List.of("2", "late again as ever"), told.items().getLast().values(), text);
			assertTrue(told.said().getFirst().apply(Locale.ENGLISH).contains("the list " + list), told::toString);
		}
	}

	private static String json(String page) {
		return page.replace('\'', '"')
				.replace("ONE", "{\"id\":1,\"text\":\"the soup was cold\"}")
				.replace("TWO", "{\"id\":2,\"text\":\"late again as ever\"}");
	}

	@ParameterizedTest
	@ValueSource(
			strings = {
				"{'id':7,'comments':[ONE,TWO]}",
				"{'comments':[ONE,TWO],'subject':'late'}",
				"{'comments':[ONE,TWO],'message':'I waited for two hours and nobody came to tell me why'}",
				"{'text':'late','count':2}",
				"{'messages':[ONE]}\n{'messages':[TWO]}"})
	void aRecordOnALineIsLeftToJsonLines(String line, @TempDir Path folder) throws IOException {
		assertFalse(accepts(file(folder, json(line))));
	}

	@Test
	void aRecordThatIsKnownByItsEndIsLeftToOthersOnceItIsRead(@TempDir Path folder) throws IOException {
		var file = file(folder, json("{'comments':[ONE,{'text':'" + "x".repeat(9_000) + "'}],'id':7}"));

		assertTrue(accepts(file));
		assertEquals(End.DECLINED, read(file).end());
	}

	@Test
	void aDocumentThatIsNoPageIsRefusedWithWhatItHolds(@TempDir Path folder) throws IOException {
		assertEquals(
				"The document holds several lists: /tickets, /users. Keep the one that holds the records in a file of its own.",
				refusal(file(folder, json("{'tickets':[ONE],'users':[TWO],'count':1}"))));
		assertTrue(refusal(file(folder, json("{'id':7,\n'comments':[ONE,TWO]}"))).contains("beside /comments it says id"));
		assertTrue(refusal(file(folder, json("{'id':7,\n'text':'late'}"))).contains("without a list of records"));
		assertTrue(refusal(file(folder, json("{'tickets':[ONE,\n{'id':}]}"))).startsWith("Not valid JSON in UTF-8 at line 2"));
		assertTrue(refusal(file(folder, json("{'tickets':[],\n'count':0}"))).contains("no object"));
	}

	private String refusal(Path file) throws IOException {
		assertTrue(accepts(file));
		return read(file).said().getFirst().apply(Locale.ENGLISH);
	}

	@Test
	void furtherPagesAreTold(@TempDir Path folder) throws IOException {
		var told = read(file(folder, json("{'tickets':[ONE],'meta':{'has_more':true},'next_page':null}")));

		assertTrue(told.said().getLast().apply(Locale.ENGLISH).contains("\"has_more\" says that there are more"), told::toString);
	}
}
