package org.anlan.web.gallery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class SignInPage {
    private String login;
    private String password;

    public String signIn() {
        return "/gallery/list.xhtml?faces-redirect=true";
    }

    public boolean isDemo() {
        return true;
    }

    public String getDemoPassword() {
        return "Anlan-demo-1";
    }

    public record Account(String login, String name) {}

    public List<Account> getDemoAccounts() {
        return List.of(new Account("admin", "系统管理员"), new Account("head", "主管领导"), new Account("manager", "部门经理"), new Account("safety", "安全员"), new Account("agent", "客服专员"), new Account("field", "外勤维修"), new Account("employee", "员工"), new Account("supplier", "供方"), new Account("auditor", "审计"));
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
