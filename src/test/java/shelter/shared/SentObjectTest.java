package shelter.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program sends is read kindly where something is missing, and told where it is wrong. */
class SentObjectTest {
  private enum Code {
    ONE,
    TWO
  }

  private static SentObject read(String text) {
    SentObject sent = SentObject.read(text, "text", "day", "code", "truth", "list", "texts");
    sent.text("text");
    sent.day("day");
    sent.code("code", Code.class);
    sent.truth("truth");
    sent.objects("list", "inner").forEach(one -> one.text("inner"));
    sent.texts("texts");
    return sent;
  }

  @Test
  void missingIsNullAndNoError() {
    SentObject sent = read("{\"text\":null}");
    sent.settle();
    assertNull(sent.text("text"));
    assertNull(sent.day("day"));
    assertEquals(List.of(), sent.objects("list"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'text':1}|text|notText",
        "{'day':'24.11.2026'}|day|notDay",
        "{'day':20261124}|day|notText",
        "{'code':'THREE'}|code|notCode",
        "{'truth':'ja'}|truth|notTruth",
        "{'list':{}}|list|notList",
        "{'list':[1]}|list|notAnObject",
        "{'list':[{'other':1}]}|other|unknownKey",
        "{'texts':[1]}|texts|notText",
        "{'colour':'red'}|colour|unknownKey"
      })
  void wrongIsToldAtItsKey(String text, String field, String why) {
    SentObject sent = read(text.replace('\'', '"'));
    Refusal refusal = assertThrows(Refusal.class, sent::settle);
    assertEquals(1, refusal.findings().size());
    assertEquals(field, refusal.field());
    assertEquals("refusal." + why, refusal.key());
    assertEquals("FORMAT", refusal.findings().get(0).rule());
  }

  @Test
  void everythingIsToldAtOnce() {
    SentObject sent = read("{\"text\":1,\"day\":\"x\",\"colour\":2}");
    sent.require("code");
    Refusal refusal = assertThrows(Refusal.class, sent::settle);
    assertEquals(4, refusal.findings().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"text\":}", "text"})
  void whatIsNoJsonIsNotRead(String text) {
    assertThrows(JsonException.class, () -> read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "1", "null"})
  void anythingButAnObjectIsRefused(String text) {
    assertThrows(Refusal.class, () -> read(text));
  }
}
