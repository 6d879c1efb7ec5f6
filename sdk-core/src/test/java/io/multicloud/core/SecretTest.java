package io.multicloud.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretTest {

    record Login(String user, Secret password) {}

    private final Login login = new Login("root", Secret.of("fake-password"));

    @Test
    void it_prints_as_a_mask_on_its_own_and_in_records_and_lists() {
        assertThat(login).hasToString("Login[user=root, password=***]");
        assertThat(List.of(login.password())).hasToString("[***]");
        assertThat(String.format("%s", login.password())).isEqualTo("***");
    }

    @Test
    void it_serializes_as_a_mask_with_any_mapper() throws Exception {
        ObjectMapper plain = new ObjectMapper();
        ObjectMapper fields = new ObjectMapper().setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);
        assertThat(plain.writeValueAsString(login)).isEqualTo("{\"user\":\"root\",\"password\":\"***\"}");
        assertThat(fields.writeValueAsString(login)).doesNotContain("fake-password");
    }

    @Test
    void its_only_field_is_out_of_reach_for_mappers_that_read_fields() {
        assertThat(Secret.class.getDeclaredFields())
                .filteredOn(f -> !Modifier.isStatic(f.getModifiers()))
                .filteredOn(f -> !f.isSynthetic())
                .allMatch(f -> Modifier.isTransient(f.getModifiers()));
    }

    @Test
    void it_is_read_from_text_and_reveals_itself_when_asked() throws Exception {
        Login read = new ObjectMapper().readValue("{\"user\":\"root\",\"password\":\"fake-password\"}", Login.class);
        assertThat(read).isEqualTo(login).hasSameHashCodeAs(login);
        assertThat(read.password().reveal()).isEqualTo("fake-password");
        assertThat(read.password()).isNotEqualTo(Secret.of("other")).isNotEqualTo("fake-password");
    }
}
